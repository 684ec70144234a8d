/** openHAB's event bus: one thread delivers all events in order. Knows nothing of Things and items. */
package org.lightwaveos.testbed.event;
