/** What add-ons declare in their OH-INF folders: thing types, channel types, configurations and texts. */
package org.lightwaveos.testbed.type;
