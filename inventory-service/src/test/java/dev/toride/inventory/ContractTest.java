package dev.toride.inventory;

import dev.toride.testkit.contract.Contract;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class ContractTest implements Contract {}
