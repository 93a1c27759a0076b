// What the desk's pages do beyond forms and links; every page works without it.
import "./desk-broken-quotes.js";
import "./desk-focus.js";
import "./desk-in-place.js";
import "./desk-kept.js";
import "./desk-keys.js";
import "./desk-labels.js";
import "./desk-live-checks.js";
import "./desk-opens.js";
import "./desk-places.js";
import "./desk-presence.js";
import "./desk-suggestions.js";
import "./desk-unsaved.js";
import "./desk-verify-all.js";
