package dev.toride.testkit.events;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Records that no reader can make sense of, by what is wrong with them. */
final class UnreadableRecords {
    private static final int TOO_LARGE = 900_001;

    private UnreadableRecords() {}

    static Map<String, ProducerRecord<String, byte[]>> of(Fact fact) {
        Map<String, ProducerRecord<String, byte[]>> all = new LinkedHashMap<>();
        all.put("no body", fact.record(ConsumerContract.PARTITION, null));
        all.put("an empty body", with(fact, ""));
        all.put("half a body", with(fact, "{\"organization\":"));
        all.put("no object", with(fact, "[]"));
        all.put("duplicate keys", with(fact, "{\"organization\": 1, \"organization\": 2}"));
        all.put("text after the object", with(fact, fact.data() + "{}"));
        all.put("too deep", with(fact, "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"));
        all.put("too large", with(fact, fact.data() + " ".repeat(TOO_LARGE)));
        byte[] badUtf8 = fact.data().toString().getBytes(StandardCharsets.UTF_8);
        badUtf8[badUtf8.length - 2] = (byte) 0xff;
        all.put("bad UTF-8", fact.record(ConsumerContract.PARTITION, badUtf8));
        for (String header :
                new String[] {"ce_type", "ce_id", "ce_source", "ce_time", "ce_subject", "ce_tenant", "ce_sequence"}) {
            all.put("no " + header, without(fact, header));
        }
        for (String header : new String[] {"ce_id", "ce_time", "ce_subject", "ce_sequence"}) {
            ProducerRecord<String, byte[]> bad = without(fact, header);
            bad.headers().add(header, "zz".getBytes(StandardCharsets.UTF_8));
            all.put("bad " + header, bad);
        }
        all.put("blank tenant", fact.of(" ").record(ConsumerContract.PARTITION));
        return all;
    }

    static ProducerRecord<String, byte[]> without(Fact fact, String header) {
        ProducerRecord<String, byte[]> record = fact.record(ConsumerContract.PARTITION);
        record.headers().remove(header);
        return record;
    }

    private static ProducerRecord<String, byte[]> with(Fact fact, String body) {
        return fact.record(ConsumerContract.PARTITION, body.getBytes(StandardCharsets.UTF_8));
    }
}
