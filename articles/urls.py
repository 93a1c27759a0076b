from django.urls import path

from articles.views import feeds, history, machines, wire
from articles.views.archive import archive
from articles.views.corrections import correction_detail, correction_list
from articles.views.desks import desk_detail, topic_detail
from articles.views.figures import accountability
from articles.views.fronts import front_page, policies
from articles.views.pictures import picture
from articles.views.policies import policy_detail
from articles.views.quotes import quote_detail, quote_list
from articles.views.reference import api_reference, openapi
from articles.views.reports import report_error, report_thanks
from articles.views.searching import search_description, search_stories
from articles.views.sources import source_detail, source_list
from articles.views.stories import article_detail

app_name = "articles"

urlpatterns = [
    path("", front_page, name="front_page"),
    path("story/<int:pk>/", article_detail, name="article_short"),
    path("story/<int:pk>/<slug:slug>/", article_detail, name="article_detail"),
    path("pictures/<slug:sha256>/<int:width>.<slug:ending>", picture, name="picture"),
    path("quotes/", quote_list, name="quote_list"),
    path("quotes/<int:pk>/", quote_detail, name="quote_detail"),
    path("sources/", source_list, name="source_list"),
    path("sources/<int:pk>/", source_detail, name="source_short"),
    path("sources/<int:pk>/<slug:slug>/", source_detail, name="source_detail"),
    path("desks/<slug:slug>/", desk_detail, name="desk_detail"),
    path("topics/<slug:slug>/", topic_detail, name="topic_detail"),
    path("corrections/", correction_list, name="correction_list"),
    path("corrections/figures/", accountability, name="accountability"),
    path("corrections/<int:pk>/", correction_detail, name="correction_detail"),
    path("archive/", archive, name="archive"),
    path("archive/<int:year>/", archive, name="archive_year"),
    path("archive/<int:year>/<int:month>/", archive, name="archive_month"),
    path("archive/<int:year>/<int:month>/<int:day>/", archive, name="archive_day"),
    path("search/", search_stories, name="search"),
    path("opensearch.xml", search_description, name="search_description"),
    path("about/", policies, name="policies"),
    path("feeds/", feeds.feed_list, name="feed_list"),
    path("feed.<slug:ending>", feeds.everything, name="feed"),
    path("corrections/feed.<slug:ending>", feeds.of_corrections, name="correction_feed"),
    path("desks/<slug:slug>/feed.<slug:ending>", feeds.of_desk, name="desk_feed"),
    path("topics/<slug:slug>/feed.<slug:ending>", feeds.of_topic, name="topic_feed"),
    path("sources/<int:pk>/feed.<slug:ending>", feeds.of_source, name="source_feed"),
    path("sitemap.xml", machines.sitemap_index, name="sitemap_index"),
    path("sitemaps/rooms.xml", machines.sitemap_rooms, name="sitemap_rooms"),
    path("sitemaps/news.xml", machines.sitemap_news, name="sitemap_news"),
    path("sitemaps/stories-<int:part>.xml", machines.sitemap_stories, name="sitemap_stories"),
    path("api/", api_reference, name="api_reference"),
    path("api/openapi.json", openapi, name="openapi"),
    path("ninjs/", wire.wire_list, name="wire_list"),
    path("ninjs/<int:pk>.json", wire.wire_item, name="wire_item"),
    path("robots.txt", machines.robots),
    path(".well-known/security.txt", machines.security),
    path("about/<slug:slug>/", policy_detail, name="policy_detail"),
    path("story/<int:pk>/<slug:slug>/history/", history.article_history, name="article_history"),
    path(
        "story/<int:pk>/<slug:slug>/compare/", history.article_compare_chosen, name="article_compare_chosen"
    ),
    path(
        "story/<int:pk>/<slug:slug>/versions/<int:number>/", history.article_version, name="article_version"
    ),
    path(
        "story/<int:pk>/<slug:slug>/versions/<int:before>/compare/<int:after>/",
        history.article_compare,
        name="article_compare",
    ),
    path("story/<int:pk>/<slug:slug>/report/", report_error, name="report_error"),
    path("story/<int:pk>/<slug:slug>/report/thanks/", report_thanks, name="report_thanks"),
]
