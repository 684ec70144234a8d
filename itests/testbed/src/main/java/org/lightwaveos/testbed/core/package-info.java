/** Settings and threads: what every other part of the testbed stands on. Imports no other package of the testbed. */
package org.lightwaveos.testbed.core;
