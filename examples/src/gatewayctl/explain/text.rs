//! The explanation as a person reads it.

use std::fmt;

use unified_model::keys::CommandPhase;

use super::{CommandLine, Connection, Explanation, Owner};

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { connection, owner, .. } = self;
        writeln!(f, "{}", self.charge_point_id)?;
        row(f, "connection", &Registered(connection))?;
        if !connection.meta.is_empty() {
            row(f, "", &About(connection))?;
        }
        if let Some(owner) = owner {
            row(f, "owner", &Alive(owner))?;
            row(f, "partition", &format_args!("{} of the commands", owner.partition))?;
            if let Some(backlog) = &owner.backlog {
                let settled =
                    backlog.settled.map_or("no place stored".into(), |at| format!("answered up to {at}"));
                row(f, "backlog", &format_args!("{settled}, the next one becomes {}", backlog.end))?;
            }
        }
        match self.commands.as_slice() {
            [] => row(f, "commands", &"none in the last two hours")?,
            commands => {
                for (number, command) in commands.iter().enumerate() {
                    row(f, if number == 0 { "commands" } else { "" }, &Told(command))?;
                }
            }
        }
        if self.further_commands > 0 {
            row(f, "", &format_args!("and {} older ones (--commands N)", self.further_commands))?;
        }
        for finding in &self.findings {
            writeln!(f, "! {finding}")?;
        }
        match owner {
            Some(owner) if owner.alive => {
                writeln!(f, "a command now goes to {} by partition {}", owner.gateway_id, owner.partition)
            }
            _ => writeln!(f, "a command now ends DEVICE_OFFLINE without being sent"),
        }
    }
}

fn row(f: &mut fmt::Formatter<'_>, name: &str, value: &dyn fmt::Display) -> fmt::Result {
    writeln!(f, "  {name:<12}{value}")
}

struct Registered<'a>(&'a Connection);

impl fmt::Display for Registered<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.0.value, self.0.lives_sec) {
            (None, _) => write!(f, "{} is not there", self.0.key),
            (Some(value), None) => write!(f, "{} = {value}, for ever", self.0.key),
            (Some(value), Some(lives)) => write!(f, "{} = {value}, for another {lives} s", self.0.key),
        }
    }
}

struct About<'a>(&'a Connection);

impl fmt::Display for About<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known = ["epoch", "protocol", "connectedAt", "vendor", "model", "fw"];
        let mut first = true;
        for (name, value) in known.iter().filter_map(|name| Some((name, self.0.meta.get(*name)?))) {
            write!(f, "{}{name} {value}", if first { "" } else { ", " })?;
            first = false;
        }
        Ok(())
    }
}

struct Alive<'a>(&'a Owner);

impl fmt::Display for Alive<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Owner { gateway_id, alive, lives_sec, instance, started_at, .. } = self.0;
        if !alive {
            return write!(f, "{gateway_id} is dead: gw:{gateway_id} is not there");
        }
        write!(f, "{gateway_id} lives")?;
        if let Some(started_at) = started_at {
            write!(f, " since {started_at}")?;
        }
        if let Some(instance) = instance {
            write!(f, ", instance {instance}")?;
        }
        match lives_sec {
            Some(lives) => write!(f, ", life sign good for another {lives} s"),
            None => Ok(()),
        }
    }
}

struct Told<'a>(&'a CommandLine);

impl fmt::Display for Told<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let CommandLine { command_id, state, age_sec, gateway_id, answer, .. } = self.0;
        match age_sec {
            Some(age) => write!(f, "{:>9}  ", format!("{} ago", Ago(*age)))?,
            None => write!(f, "{:>9}  ", "")?,
        }
        let by = gateway_id.as_ref().map(|gateway| format!(" by {gateway}")).unwrap_or_default();
        match (state, answer) {
            (CommandPhase::Taken, _) => write!(f, "taken  {command_id}{by}: waits, nothing was written"),
            (CommandPhase::Sent, _) => {
                write!(f, "sent   {command_id}{by}: the device has it and has not answered")
            }
            (CommandPhase::Done, None) => write!(f, "done   {command_id}{by}"),
            (CommandPhase::Done, Some(answer)) => {
                write!(f, "done   {command_id}  {}: {}", answer.command_name, answer.status)?;
                if let Some(reason) = &answer.reason {
                    write!(f, " {reason}")?;
                }
                match &answer.message {
                    Some(message) => write!(f, " ({message})"),
                    None => Ok(()),
                }
            }
        }
    }
}

struct Ago(u64);

impl fmt::Display for Ago {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            seconds @ 0..120 => write!(f, "{seconds} s"),
            seconds @ 120..7200 => write!(f, "{} min", seconds / 60),
            seconds => write!(f, "{} h", seconds / 3600),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{AnswerLine, BacklogLine, findings};
    use super::*;
    use unified_model::{ChargePointId, CommandId, GatewayId};

    fn owner(alive: bool) -> Owner {
        Owner {
            gateway_id: GatewayId::new("gateway-1").unwrap(),
            alive,
            lives_sec: alive.then_some(12),
            instance: alive.then(|| "i-1".into()),
            started_at: alive.then(|| "2026-01-02T03:04:05.000Z".into()),
            partition: 119,
            reads_partition: alive.then_some(119),
            backlog: Some(BacklogLine { settled: Some(42), end: 42, waiting: Some(0) }),
        }
    }

    fn command(id: &str, state: CommandPhase, age: u64, instance: &str) -> CommandLine {
        CommandLine {
            command_id: CommandId::new(id).unwrap(),
            state,
            age_sec: Some(age),
            gateway_id: Some(GatewayId::new("gateway-1").unwrap()),
            instance: Some(instance.into()),
            epoch: Some(7),
            answer: None,
        }
    }

    fn explanation(owner: Option<Owner>, commands: Vec<CommandLine>) -> Explanation {
        let mut explanation = Explanation {
            charge_point_id: ChargePointId::new("CP-001").unwrap(),
            connection: Connection {
                key: "conn:CP-001".into(),
                value: owner.as_ref().map(|owner| owner.gateway_id.to_string()),
                lives_sec: owner.as_ref().map(|_| 171),
                meta: owner.as_ref().map(|_| ("epoch".to_owned(), "7".to_owned())).into_iter().collect(),
            },
            reachable: owner.as_ref().is_some_and(|owner| owner.alive),
            owner,
            commands,
            further_commands: 0,
            findings: Vec::new(),
        };
        explanation.findings = findings::of(&explanation, None);
        explanation
    }

    #[test]
    fn a_device_that_can_be_reached_is_explained_without_a_finding() {
        let mut done = command("c-2", CommandPhase::Done, 130, "i-0");
        done.answer = Some(AnswerLine {
            command_name: "Reset".into(),
            status: "Rejected".into(),
            reason: Some("DEVICE_REJECTED".into()),
            message: None,
        });
        let text = explanation(Some(owner(true)), vec![command("c-1", CommandPhase::Sent, 3, "i-1"), done])
            .to_string();
        assert_eq!(
            text,
            "CP-001\n  \
             connection  conn:CP-001 = gateway-1, for another 171 s\n              \
             epoch 7\n  \
             owner       gateway-1 lives since 2026-01-02T03:04:05.000Z, instance i-1, life sign good for another 12 s\n  \
             partition   119 of the commands\n  \
             backlog     answered up to 42, the next one becomes 42\n  \
             commands      3 s ago  sent   c-1 by gateway-1: the device has it and has not answered\n              \
             2 min ago  done   c-2  Reset: Rejected DEVICE_REJECTED\n\
             a command now goes to gateway-1 by partition 119\n"
        );
    }

    #[test]
    fn a_dead_owner_and_what_it_left_are_findings() {
        let commands =
            vec![command("c-1", CommandPhase::Taken, 3, "i-0"), command("c-2", CommandPhase::Sent, 3, "i-0")];
        let explanation = explanation(Some(owner(false)), commands);
        let text = explanation.to_string();
        for words in ["gateway-1 is dead", "goes away in 171 s", "c-1 was taken", "it ends CONNECTION_LOST"] {
            assert!(text.contains(words), "{words}: {text}");
        }
        assert_eq!(explanation.findings.len(), 3);
        assert!(text.ends_with("a command now ends DEVICE_OFFLINE without being sent\n"), "{text}");
    }

    #[test]
    fn a_device_nobody_holds_is_one_finding() {
        let explanation = explanation(None, Vec::new());
        assert_eq!(explanation.findings.len(), 1);
        let text = explanation.to_string();
        assert!(
            text.contains("conn:CP-001 is not there") && text.contains("charge_point.connected"),
            "{text}"
        );
    }

    #[test]
    fn a_command_that_is_late_a_foreign_partition_and_a_backlog_are_findings() {
        let mut owner = owner(true);
        owner.reads_partition = Some(4);
        owner.backlog = Some(BacklogLine { settled: Some(40), end: 43, waiting: Some(3) });
        let text = explanation(Some(owner), vec![command("c-1", CommandPhase::Taken, 36, "i-1")]).to_string();
        for words in
            ["reads partition 4, senders compute 119", "3 commands of partition 119 wait", "commandId=c-1"]
        {
            assert!(text.contains(words), "{words}: {text}");
        }
    }
}
