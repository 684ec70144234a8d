/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.architecture.bundle;

import java.util.LinkedHashSet;
import java.util.Set;
import org.lightwaveos.architecture.api.ApiMember;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** Collects what a class file refers to: types wherever they stand, members that its code names. */
final class References {

    private final Set<Reference> found = new LinkedHashSet<>();
    private final String from;

    private References(String from) {
        this.from = from;
    }

    static Set<Reference> of(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        References references = new References(reader.getClassName().replace('/', '.'));
        ClassVisitor types = new ClassRemapper(new ClassWriter(0), references.new Types());
        reader.accept(references.new Members(types), 0);
        return references.found;
    }

    private void member(String owner, String name, String descriptor) {
        if (!owner.startsWith("[")) {
            found.add(new Reference(owner.replace('/', '.'), new ApiMember(name, descriptor), from));
        }
    }

    /** Renames nothing and so is asked for every type. */
    private final class Types extends Remapper {
        @Override
        public String map(String internalName) {
            found.add(new Reference(internalName.replace('/', '.'), null, from));
            return internalName;
        }
    }

    private final class Members extends ClassVisitor {

        Members(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String sig, String[] thrown) {
            return new Code(super.visitMethod(access, name, descriptor, sig, thrown));
        }
    }

    private final class Code extends MethodVisitor {

        Code(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean ofInterface) {
            member(owner, name, descriptor);
            super.visitMethodInsn(opcode, owner, name, descriptor, ofInterface);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            member(owner, name, descriptor);
            super.visitFieldInsn(opcode, owner, name, descriptor);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof Handle) {
                    Handle handle = (Handle) argument;
                    member(handle.getOwner(), handle.getName(), handle.getDesc());
                }
            }
            super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
        }
    }
}
