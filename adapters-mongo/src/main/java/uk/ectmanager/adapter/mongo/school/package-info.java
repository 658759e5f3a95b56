/** Schools and the reports of their imports in MongoDB. */
@NullMarked
package uk.ectmanager.adapter.mongo.school;

import org.jspecify.annotations.NullMarked;
