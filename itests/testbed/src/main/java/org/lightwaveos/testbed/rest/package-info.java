/**
 * The part of openHAB's REST API that a client of an add-on needs: same paths, status codes, JSON and headers. The only Jetty server of
 * the testbed.
 */
package org.lightwaveos.testbed.rest;
