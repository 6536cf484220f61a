package org.fawen.sealing;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.Duration;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/** Asks an authority over HTTP (RFC 3161, 3.4). Only the hash goes out, never the document. */
final class HttpTimeStamps implements TimeStamps {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int NONCE_BITS = 63;
    private static final int OK = 200;

    private final URI authority;
    private final HttpClient client;
    private final SecureRandom random = new SecureRandom();

    HttpTimeStamps(URI authority) {
        this.authority = authority;
        this.client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    }

    @Override
    public byte[] stamp(byte[] bytes) {
        try {
            var asking = new TimeStampRequestGenerator();
            asking.setCertReq(true);
            var request = asking.generate(
                    TSPAlgorithms.SHA256, Crypto.digest("SHA-256", bytes), new BigInteger(NONCE_BITS, random));
            var response = new TimeStampResponse(answer(request));
            response.validate(request);
            if (response.getTimeStampToken() == null) {
                throw new SealUnusable("The time-stamping authority refused: " + response.getStatusString());
            }
            return response.getTimeStampToken().getEncoded();
        } catch (IOException | TSPException failure) {
            throw new SealUnusable("The time-stamping authority %s gave no time-stamp".formatted(authority), failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SealUnusable("Stopped while waiting for a time-stamp", stopped);
        }
    }

    private byte[] answer(TimeStampRequest request) throws IOException, InterruptedException {
        var sent = HttpRequest.newBuilder(authority)
                .timeout(PATIENCE)
                .header("Content-Type", "application/timestamp-query")
                .POST(BodyPublishers.ofByteArray(request.getEncoded()))
                .build();
        var answer = client.send(sent, BodyHandlers.ofByteArray());
        if (answer.statusCode() != OK) {
            throw new IOException("It answered " + answer.statusCode());
        }
        return answer.body();
    }
}
