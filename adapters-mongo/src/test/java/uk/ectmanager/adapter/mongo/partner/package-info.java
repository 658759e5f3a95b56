/** Partner systems on every server there is. */
@NullMarked
package uk.ectmanager.adapter.mongo.partner;

import org.jspecify.annotations.NullMarked;
