/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.TooManyListenersException;
import org.openhab.core.io.transport.serial.SerialPort;
import org.openhab.core.io.transport.serial.SerialPortEvent;
import org.openhab.core.io.transport.serial.SerialPortEventListener;
import org.openhab.core.io.transport.serial.UnsupportedCommOperationException;

/** An open port; openHAB's interface repeats that of the library. */
final class RxtxPort implements SerialPort {

    private record Event(int getEventType, boolean getNewValue) implements SerialPortEvent {}

    private final gnu.io.SerialPort port;

    RxtxPort(gnu.io.SerialPort port) {
        this.port = port;
    }

    private interface Setting {
        void apply() throws gnu.io.UnsupportedCommOperationException;
    }

    private static void set(Setting setting) throws UnsupportedCommOperationException {
        try {
            setting.apply();
        } catch (gnu.io.UnsupportedCommOperationException e) {
            throw new UnsupportedCommOperationException(e);
        }
    }

    @Override
    public void close() {
        port.close();
    }

    @Override
    public void setSerialPortParams(int baudRate, int dataBits, int stopBits, int parity)
            throws UnsupportedCommOperationException {
        set(() -> port.setSerialPortParams(baudRate, dataBits, stopBits, parity));
    }

    @Override
    public int getBaudRate() {
        return port.getBaudRate();
    }

    @Override
    public int getDataBits() {
        return port.getDataBits();
    }

    @Override
    public int getStopBits() {
        return port.getStopBits();
    }

    @Override
    public int getParity() {
        return port.getParity();
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return port.getInputStream();
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return port.getOutputStream();
    }

    @Override
    public String getName() {
        return port.getName();
    }

    @Override
    public void addEventListener(SerialPortEventListener listener) throws TooManyListenersException {
        port.addEventListener(event -> listener.serialEvent(new Event(event.getEventType(), event.getNewValue())));
    }

    @Override
    public void removeEventListener() {
        port.removeEventListener();
    }

    @Override
    public void notifyOnDataAvailable(boolean enable) {
        port.notifyOnDataAvailable(enable);
    }

    @Override
    public void notifyOnBreakInterrupt(boolean enable) {
        port.notifyOnBreakInterrupt(enable);
    }

    @Override
    public void notifyOnFramingError(boolean enable) {
        port.notifyOnFramingError(enable);
    }

    @Override
    public void notifyOnOverrunError(boolean enable) {
        port.notifyOnOverrunError(enable);
    }

    @Override
    public void notifyOnParityError(boolean enable) {
        port.notifyOnParityError(enable);
    }

    @Override
    public void notifyOnOutputEmpty(boolean enable) {
        port.notifyOnOutputEmpty(enable);
    }

    @Override
    public void notifyOnCTS(boolean enable) {
        port.notifyOnCTS(enable);
    }

    @Override
    public void notifyOnDSR(boolean enable) {
        port.notifyOnDSR(enable);
    }

    @Override
    public void notifyOnRingIndicator(boolean enable) {
        port.notifyOnRingIndicator(enable);
    }

    @Override
    public void notifyOnCarrierDetect(boolean enable) {
        port.notifyOnCarrierDetect(enable);
    }

    @Override
    public void enableReceiveTimeout(int millis) throws UnsupportedCommOperationException {
        set(() -> port.enableReceiveTimeout(millis));
    }

    @Override
    public void disableReceiveTimeout() {
        port.disableReceiveTimeout();
    }

    @Override
    public void setFlowControlMode(int mode) throws UnsupportedCommOperationException {
        set(() -> port.setFlowControlMode(mode));
    }

    @Override
    public int getFlowControlMode() {
        return port.getFlowControlMode();
    }

    @Override
    public void enableReceiveThreshold(int bytes) throws UnsupportedCommOperationException {
        set(() -> port.enableReceiveThreshold(bytes));
    }

    @Override
    public void setRTS(boolean on) {
        port.setRTS(on);
    }

    @Override
    public boolean isRTS() {
        return port.isRTS();
    }

    @Override
    public void setDTR(boolean on) {
        port.setDTR(on);
    }

    @Override
    public boolean isDTR() {
        return port.isDTR();
    }

    @Override
    public boolean isCTS() {
        return port.isCTS();
    }

    @Override
    public boolean isDSR() {
        return port.isDSR();
    }

    @Override
    public boolean isCD() {
        return port.isCD();
    }

    @Override
    public boolean isRI() {
        return port.isRI();
    }

    @Override
    public void sendBreak(int millis) {
        port.sendBreak(millis);
    }
}
