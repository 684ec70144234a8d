/**
 * Starts the testbed from a plain class path. Knows the JDK and OSGi's framework API; talks to what runs inside only by
 * service properties and by REST.
 */
package org.lightwaveos.testbed.launcher;
