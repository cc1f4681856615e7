package io.followthrough.action.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Where the content of files is kept, each content once, under its fingerprint; nothing is ever removed. */
interface Contents {

    /** Keeps a content, unless it is there already; when this returns, it survives a killed process. */
    void keep(String sha256, Path content) throws IOException;

    /** The content, read as it is needed. */
    InputStream open(String sha256) throws IOException;
}
