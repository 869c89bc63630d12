package app.tandem.store;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log in a workspace's folder, of a few files that take turns. It has no private text: messages of exceptions may
 * quote a row, so they are left out.
 */
final class LogFile implements AutoCloseable {

    private static final String PATTERN = "%d{yyyy-MM-dd'T'HH:mm:ss.SSS'Z',UTC} %-5level %logger{0}: %msg%n%nopex";
    private static final int FILES = 4;

    private final RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();

    private LogFile() {}

    static LogFile open(Folder folder) {
        var file = new LogFile();
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            file.start(folder, context);
            context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(file.appender);
        }
        return file;
    }

    private void start(Folder folder, LoggerContext context) {
        var name = folder.log().resolve("tandem").toString();
        appender.setContext(context);
        appender.setFile(name + ".log");
        appender.setEncoder(encoder(context));
        appender.setRollingPolicy(turns(name, context));
        var size = new SizeBasedTriggeringPolicy<ILoggingEvent>();
        size.setContext(context);
        size.setMaxFileSize(FileSize.valueOf("1MB"));
        size.start();
        appender.setTriggeringPolicy(size);
        appender.start();
    }

    private FixedWindowRollingPolicy turns(String name, LoggerContext context) {
        var turns = new FixedWindowRollingPolicy();
        turns.setContext(context);
        turns.setParent(appender);
        turns.setFileNamePattern(name.replace("%", "") + ".%i.log");
        turns.setMaxIndex(FILES);
        turns.start();
        return turns;
    }

    private static PatternLayoutEncoder encoder(LoggerContext context) {
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(PATTERN);
        encoder.start();
        return encoder;
    }

    @Override
    public void close() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLogger(Logger.ROOT_LOGGER_NAME).detachAppender(appender);
        }
        appender.stop();
    }
}
