/**
 * Things and the life of their handlers. Threads, order of calls and statuses are openHAB's; Things behind bridges and channel groups are left out.
 */
package org.lightwaveos.testbed.thing;
