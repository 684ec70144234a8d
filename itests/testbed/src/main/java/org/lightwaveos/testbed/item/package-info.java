/** Items, their states, and the way of commands and states between items and handlers. */
package org.lightwaveos.testbed.item;
