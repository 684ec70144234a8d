/** Keeps named maps as JSON files under the user data folder, as openHAB's jsondb does. */
package org.lightwaveos.testbed.store;
