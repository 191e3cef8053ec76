//! Several gateways as one (feature `cluster`): events and commands over Kafka, connections and transactions in Redis.
