/** Discovery services, the mDNS listener that calls participants, and the inbox. */
package org.lightwaveos.testbed.discovery;
