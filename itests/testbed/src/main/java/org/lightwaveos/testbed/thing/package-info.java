/**
 * Things and the life of their handlers. Threads, order of calls and statuses are openHAB's; bridges and channel groups are left out.
 */
package org.lightwaveos.testbed.thing;
