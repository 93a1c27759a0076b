"""The colours that a reader chose, taken up before the first of a page is painted.

It stands within the page, since a script that is fetched comes late or holds the page up. The policy on
content names it by its hash. ``theme.js`` keeps the choice, and offers it.
"""

import base64
import hashlib

SCRIPT = 'try{document.documentElement.dataset.theme=localStorage.getItem("theme")||""}catch{}'
HASH = f"'sha256-{base64.b64encode(hashlib.sha256(SCRIPT.encode()).digest()).decode()}'"
