/** Links between items and channels. */
package org.lightwaveos.testbed.link;
