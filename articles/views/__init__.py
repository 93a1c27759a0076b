"""The readers' rooms. Every view shows revisions that are live, and never a working copy."""
