"""The addresses of the house, and a page of constant bytes to compare them with."""

from django.http import HttpResponse
from django.urls import include, path

CONSTANT = b"x" * 20_000

urlpatterns = [
    path("constant/", lambda request: HttpResponse(CONSTANT)),
    path("", include("newsroom.urls")),
]
