/** A bundle that asks for serial ports. It is apart because a JVM loads the native library for one testbed only. */
package org.lightwaveos.testbed.serialsample;
