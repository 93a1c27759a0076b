from django import forms


class Moment(forms.DateTimeField):
    """A day and a minute in one box, in the newsroom's own time."""

    widget = forms.DateTimeInput(format="%Y-%m-%dT%H:%M", attrs={"type": "datetime-local"})
