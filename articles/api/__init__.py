"""What readers may see, for programs: read-only JSON at an address with a version, described by OpenAPI."""
