/** openHAB's network services over the real libraries: Jetty clients, jmdns on loopback, serial ports. */
package org.lightwaveos.testbed.net;
