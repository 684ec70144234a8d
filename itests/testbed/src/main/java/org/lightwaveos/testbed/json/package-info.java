/** JSON as openHAB's REST API writes it: fields in its order, absent ones left out. No I/O. */
package org.lightwaveos.testbed.json;
