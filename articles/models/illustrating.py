from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import models
from django.utils.translation import gettext as _

from articles import pictures
from articles.models.pictures import Picture
from articles.models.revisions import Revision
from articles.workflow import Action, MoveRefused, Status, next_status

if TYPE_CHECKING:
    from articles.models.articles import Article


class Illustrating(models.Model):
    """The pictures of a working copy. Each verb edits it: an approval is void, and a revision is kept."""

    class Meta:
        abstract = True

    def add_picture(self: Article, upload: Any, *, by: Any, **details: Any) -> Picture:  # type: ignore[misc]
        """Put a picture into the store and into the story; MoveRefused for what is none."""
        if not by.has_perm("articles.add_picture"):
            raise MoveRefused(_("Your account may not do this."))
        try:
            kept = pictures.keep(upload)
        except pictures.PictureRefused as refused:
            raise MoveRefused(str(refused)) from refused
        with self._locked(by, "articles.add_picture") as locked:
            if locked.pictures.filter(sha256=kept.sha256).exists():
                raise MoveRefused(_("This story has this picture already."))
            picture = Picture(
                article=locked,
                sha256=kept.sha256,
                width=kept.width,
                height=kept.height,
                widths=kept.widths,
                added_by=by,
                **details,
            )
            self._illustrate(locked, by, picture.save, _("Picture added: %s") % picture)
        return picture

    def describe_picture(self: Article, picture: Picture, *, by: Any, **details: Any) -> None:  # type: ignore[misc]
        """Say what it shows, who took it, where it stands, and on what ground it may be shown."""
        with self._locked(by, "articles.change_picture") as locked:
            standing = locked._standing_picture(picture)
            for name, value in details.items():
                setattr(standing, name, value)
            self._illustrate(locked, by, standing.save, _("Picture described: %s") % standing)

    def remove_picture(self: Article, picture: Picture, *, by: Any) -> None:  # type: ignore[misc]
        """Take it out of the story; versions that showed it still do."""
        with self._locked(by, "articles.delete_picture") as locked:
            standing = locked._standing_picture(picture)
            self._illustrate(locked, by, standing.delete, _("Picture taken out: %s") % standing)

    def _standing_picture(self: Article, picture: Picture) -> Picture:  # type: ignore[misc]
        standing = self.pictures.filter(pk=picture.pk).first()
        if standing is None:
            raise MoveRefused(_("This picture was taken out already."))
        return standing

    def _illustrate(self, locked: Article, by: Any, write: Any, said: str) -> None:
        to = next_status(Action.EDIT, Status(locked.status))
        locked._keep_first_state()
        write()
        revision = Revision.objects.freeze(locked, by=by)
        self._step(locked, Action.EDIT, to, by, reason=said, revision=revision)
