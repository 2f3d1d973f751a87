package dev.toride.testkit.architecture.crooked.alpha;

import java.sql.Connection;
import org.apache.kafka.clients.producer.Producer;

class Sender {
    void send(Producer<String, String> producer, Connection connection) {}
}
