"""The application as it is served; the constant page goes straight to Django, as in a house without a store."""

from django.core.wsgi import get_wsgi_application

from newsroom.wsgi import application as house

django = get_wsgi_application()


def application(environ, start_response):
    answers = django if environ["PATH_INFO"] == "/constant/" else house
    return answers(environ, start_response)
