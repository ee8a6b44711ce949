package org.opencommissioning;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The contract of null: every public method and constructor that a type itself declares answers a null argument with a
 * {@link NullPointerException} whose message is the parameter's name, or quotes it as the virtual machine's own messages do.
 *
 * <pre>{@code NullContract.check(DateSpan.class, LocalDate.EPOCH, DateSpan.always(), "..");}</pre>
 *
 * <p>Methods that a builder inherits from generated code are not called: they are not written by hand.
 */
public final class NullContract {
    private static final Map<Class<?>, Object> PRIMITIVES = Map.of(
            boolean.class,
            false,
            byte.class,
            (byte) 1,
            char.class,
            'a',
            short.class,
            (short) 1,
            int.class,
            1,
            long.class,
            1L,
            float.class,
            1f,
            double.class,
            1d);

    private final Class<?> type;
    private final List<Object> samples;
    private final List<String> broken = new ArrayList<>();
    private int calls;

    private NullContract(Class<?> type, List<Object> samples) {
        this.type = type;
        this.samples = samples;
    }

    /**
     * Calls each public method and constructor of a type once for each of its reference parameters, with null there and samples
     * elsewhere; an instance method is called on every sample that is an instance of the type. Parameters marked
     * {@code @Nullable} are passed over.
     *
     * @param type the type to check; its nested types need a check of their own
     * @param samples a valid argument for every parameter type, and instances of the type, differing in kind where a method
     *     takes different paths for them
     * @throws AssertionError when a call does not answer as it must, all such calls together; when a sample is missing; when
     *     there is nothing to check
     */
    public static void check(Class<?> type, Object... samples) {
        NullContract contract = new NullContract(type, List.of(samples));
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isWrittenForCallers(constructor) && !Modifier.isAbstract(type.getModifiers())) {
                contract.checkEachParameter(constructor, arguments -> constructor.newInstance(arguments));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isWrittenForCallers(method) && !mayTakeNull(method)) {
                for (Object receiver : contract.receivers(method)) {
                    contract.checkEachParameter(method, arguments -> method.invoke(receiver, arguments));
                }
            }
        }
        if (contract.calls == 0) {
            throw new AssertionError(type + " has no public method with a reference parameter: nothing to check");
        }
        if (!contract.broken.isEmpty()) {
            throw new AssertionError(String.join(System.lineSeparator(), contract.broken));
        }
    }

    private static boolean isWrittenForCallers(Executable executable) {
        return Modifier.isPublic(executable.getModifiers()) && !executable.isSynthetic();
    }

    /** {@code equals} answers null with false; {@code valueOf} of an enum is the compiler's. */
    private static boolean mayTakeNull(Method method) {
        boolean isEquals = method.getName().equals("equals")
                && Arrays.equals(method.getParameterTypes(), new Class<?>[] {Object.class});
        boolean isValueOf =
                method.getDeclaringClass().isEnum() && method.getName().equals("valueOf");
        return isEquals || isValueOf;
    }

    private List<?> receivers(Method method) {
        if (Modifier.isStatic(method.getModifiers())) {
            return List.of(type); // any one object: a static method ignores it
        }
        List<Object> instances = samples.stream().filter(type::isInstance).toList();
        if (instances.isEmpty() && Arrays.stream(method.getParameterTypes()).anyMatch(each -> !each.isPrimitive())) {
            throw new AssertionError("give a sample of " + type.getName() + " to call " + method.getName() + " on");
        }
        return instances;
    }

    private void checkEachParameter(Executable executable, Call call) {
        Parameter[] parameters = executable.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (!parameters[i].getType().isPrimitive()
                    && !parameters[i].getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                checkOne(executable, i, call);
            }
        }
    }

    private void checkOne(Executable executable, int nullAt, Call call) {
        Parameter[] parameters = executable.getParameters();
        @Nullable Object[] arguments = new @Nullable Object[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            arguments[i] = i == nullAt ? null : sample(parameters[i].getType(), executable);
        }
        calls++;
        String name = parameters[nullAt].getName();
        String described = type.getSimpleName() + "." + executable.getName()
                + Arrays.stream(executable.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"))
                + " with null for " + name + ": ";
        try {
            call.with(arguments);
            broken.add(described + "accepted");
        } catch (InvocationTargetException e) {
            Throwable thrown = e.getCause();
            String message = String.valueOf(thrown == null ? null : thrown.getMessage());
            boolean named = message.equals(name) || message.contains("\"" + name + "\"");
            if (!(thrown instanceof NullPointerException) || !named) {
                broken.add(described + thrown);
            }
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(described + "cannot be called", e);
        }
    }

    private Object sample(Class<?> wanted, Executable executable) {
        for (Object sample : samples) {
            if (wanted.isInstance(sample)) {
                return sample;
            }
        }
        Object primitive = PRIMITIVES.get(wanted);
        if (primitive != null) {
            return primitive;
        }
        if (wanted.isArray()) {
            return Array.newInstance(wanted.getComponentType(), 0);
        }
        if (wanted.isEnum()) {
            return wanted.getEnumConstants()[0];
        }
        throw new AssertionError(
                "give a sample of " + wanted.getName() + " for " + type.getSimpleName() + "." + executable.getName());
    }

    /** A reflective call, given its arguments. */
    private interface Call {
        void with(@Nullable Object[] arguments) throws ReflectiveOperationException;
    }
}
