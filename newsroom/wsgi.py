import os

from django.conf import settings
from django.core.wsgi import get_wsgi_application

from newsroom.page_store import PageStore

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")

application = get_wsgi_application()
# While the code is being worked on, a page is what the code says now.
if settings.PAGE_STORE_BYTES and not settings.DEBUG:
    application = PageStore(application, settings.PAGE_STORE_BYTES)
