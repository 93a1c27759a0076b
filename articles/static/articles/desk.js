// What the desk's pages do beyond forms and links; every page works without it.
import "./desk-labels.js";
import "./desk-places.js";
import "./desk-suggestions.js";
import "./desk-unsaved.js";
