"""All settings, from the environment, safe when it says nothing.

Without any variable: an SQLite file beside manage.py, a secret key made once and kept out of git,
debug off, and only this machine's own addresses answered.
"""

from pathlib import Path
from urllib.parse import urlsplit

from csp.constants import NONE, SELF

from newsroom import colours, environment

BASE_DIR = Path(__file__).resolve().parent.parent

DEBUG = environment.yes_or_no("DEBUG")
SECRET_KEY = environment.secret_key(BASE_DIR / ".secret_key")
SITE_URL = environment.text("SITE_URL", "http://127.0.0.1:8000").rstrip("/")
SITE_NAME = environment.text("SITE_NAME", "Newsroom")
# Where a fault in security is reported: an address as mailto: or https:, published in security.txt.
SECURITY_CONTACT = environment.text("SECURITY_CONTACT")
ALLOWED_HOSTS = environment.words("ALLOWED_HOSTS", "127.0.0.1,localhost,[::1]")
CSRF_TRUSTED_ORIGINS = [SITE_URL] if SITE_URL.startswith("https://") else []

INSTALLED_APPS = [
    "newsroom.apps.DeskAdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django_filters",
    "django_prose_editor",
    "articles",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "newsroom.static_files.StaticFiles",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

ROOT_URLCONF = "newsroom.urls"
WSGI_APPLICATION = "newsroom.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

FORM_RENDERER = "newsroom.form_renderer.FormRenderer"

DATABASES = {
    "default": environment.database(
        environment.text("DATABASE_URL") or f"sqlite:///{BASE_DIR / 'newsroom.sqlite3'}"
    )
}

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
LOGIN_URL = "admin:login"

LANGUAGE_CODE = "en-gb"
TIME_ZONE = environment.text("TIME_ZONE", "UTC")
USE_I18N = True
# A desk reads the clock by 24 hours.
FORMAT_MODULE_PATH = ["newsroom.formats"]
USE_TZ = True

STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / ".static"
# Without collectstatic the files are served from the apps themselves: nothing to run before the first start.
WHITENOISE_USE_FINDERS = True
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}

# Uploads lie here and are served by a view that knows who may see them; no server hands the folder out.
MEDIA_ROOT = environment.text("MEDIA_ROOT", str(BASE_DIR / "media"))

# Public pages set no cookie; the desk's own are for the desk's machines alone.
IS_HTTPS = urlsplit(SITE_URL).scheme == "https"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = IS_HTTPS
SESSION_COOKIE_AGE = 60 * 60 * 12
SECURE_SSL_REDIRECT = environment.yes_or_no("SECURE_SSL_REDIRECT", IS_HTTPS)
SECURE_HSTS_SECONDS = 60 * 60 * 24 * 365 if IS_HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = IS_HTTPS
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
X_FRAME_OPTIONS = "DENY"
if environment.yes_or_no("BEHIND_PROXY"):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF, colours.HASH],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "frame-src": [SELF],
        "frame-ancestors": [SELF],
        "manifest-src": [SELF],
        "base-uri": [NONE],
        "object-src": [NONE],
    }
}

# A desk of one person may switch four eyes off; each publication then says so in the log.
FOUR_EYES = environment.yes_or_no("FOUR_EYES", True)
# How much of a process's memory rendered pages may take; 0 keeps none.
PAGE_STORE_BYTES = environment.number("PAGE_STORE_BYTES", 64_000_000)
# The largest file that reaches the desk as filed copy, in bytes.
FILED_COPY_MAX_BYTES = environment.number("FILED_COPY_MAX_BYTES", 5_000_000)

# The largest picture that is taken, as a file and as decoded.
PICTURE_MAX_BYTES = environment.number("PICTURE_MAX_BYTES", 20_000_000)
PICTURE_MAX_PIXELS = environment.number("PICTURE_MAX_PIXELS", 60_000_000)

# Letters to readers and editors go through this server; without one they are printed to the console.
EMAIL_HOST = environment.text("EMAIL_HOST")
EMAIL_BACKEND = f"django.core.mail.backends.{'smtp' if EMAIL_HOST else 'console'}.EmailBackend"
EMAIL_PORT = environment.number("EMAIL_PORT", 587)
EMAIL_USE_TLS = environment.yes_or_no("EMAIL_USE_TLS", True)
EMAIL_HOST_USER = environment.text("EMAIL_HOST_USER")
EMAIL_HOST_PASSWORD = environment.text("EMAIL_HOST_PASSWORD")
# Whoever makes a move waits for its letters: a server that does not answer is left alone soon.
EMAIL_TIMEOUT = environment.number("EMAIL_TIMEOUT", 10)
DEFAULT_FROM_EMAIL = environment.text("DEFAULT_FROM_EMAIL", f"newsroom@{urlsplit(SITE_URL).hostname}")

# Within how many hours the desk deals with a reader's report, by severity; later ones are overdue.
REPORT_DEADLINE_HOURS = {
    "serious": environment.number("REPORT_DEADLINE_SERIOUS_HOURS", 24),
    "minor": environment.number("REPORT_DEADLINE_MINOR_HOURS", 168),
}
# How often a minute one address may ask the API, of each process.
API_REQUESTS_PER_MINUTE = environment.number("API_REQUESTS_PER_MINUTE", 120)
# How many reports one address may send in an hour.
REPORTS_PER_HOUR = environment.number("REPORTS_PER_HOUR", 5)
IS_BEHIND_PROXY = environment.yes_or_no("BEHIND_PROXY")

LOG_LEVEL = environment.text("LOG_LEVEL", "WARNING")
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": LOG_LEVEL},
    # Django gives its own loggers a level, which would go before the root's.
    "loggers": {"django": {"handlers": [], "level": LOG_LEVEL}},
}
