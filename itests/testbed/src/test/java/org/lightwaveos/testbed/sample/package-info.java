/** A tiny binding, made into a bundle by the tests: the 'benchdemo' of the recorded REST samples, and a probe for openHAB's habits. */
package org.lightwaveos.testbed.sample;
