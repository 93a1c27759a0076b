"""The settings of the site's bench: those of the house, with addresses of the bench's own."""

from newsroom.settings import *  # noqa: F403

ROOT_URLCONF = "tests.bench.site_urls"
ALLOWED_HOSTS = ["127.0.0.1", "testserver"]
# The bench's editors protect nothing.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
