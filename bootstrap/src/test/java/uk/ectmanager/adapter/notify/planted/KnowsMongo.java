package uk.ectmanager.adapter.notify.planted;

import org.bson.Document;

/** Storage outside its room. */
public record KnowsMongo(Document document) {}
