/** Partner systems in MongoDB. */
@NullMarked
package uk.ectmanager.adapter.mongo.partner;

import org.jspecify.annotations.NullMarked;
