package uk.ectmanager.adapter.mongo;

class PlaceholderTest {}
