// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/cli/run.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/rules/rule_base.h"
#include "cli/command_line.h"
#include "cli/terminal_progress.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace branchbook::cli {

namespace {

int exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage: return 2;
    case ErrorKind::Invalid:
    case ErrorKind::Refused: return 3;
    case ErrorKind::NotFound: return 4;
    case ErrorKind::Conflict:
    case ErrorKind::Busy: return 5;
    case ErrorKind::Damaged: return 6;
    case ErrorKind::Io: return 7;
    case ErrorKind::Locked: return 8;
    case ErrorKind::Cancelled: return 130;
    case ErrorKind::Internal: break; // a fault of ours, outside the contract of what a caller can mend
    }
    return 1;
}

void printJson(QTextStream& out, const QJsonValue& value)
{
    if (value.isArray())
        out << QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)) << '\n';
    else
        out << QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)) << '\n';
    out.flush();
}

/// The option by which what a sentence asks for is given.
struct OptionOfError {
    const char* code;
    const char* option;
};
constexpr OptionOfError kOptionsOfErrors[] = {{"dues.base_why", "reason"},
                                              {"dues.base_replace_why", "reason"},
                                              {"dues.exempt_paid", "reason"},
                                              {"dues.too_much", "extra"},
                                              {"dues.month_future", "quarterly"},
                                              {"admission.step_locked", "despite"},
                                              {"admission.full_early", "keep-roster"},
                                              {"admission.end_why", "reason"},
                                              {"evaluation.step_before", "despite"},
                                              {"evaluation.step_order", "despite"},
                                              {"away.too_early", "despite"},
                                              {"away.remove_kind", "despite"},
                                              {"gathering.archived_reason", "reason"},
                                              {"gathering.matter_doubt", "reason"},
                                              {"gathering.election_doubt", "reason"},
                                              {"gathering.right_reason", "reason"},
                                              {"criticism.absent", "written"},
                                              {"ledger.due_reason", "note"},
                                              {"appraisal.secret", "secret"}};

/// Commands that take back what stands in the way, with what the sentence names; empty: none.
QString otherCommand(const Error& error)
{
    if (error.code == u"committee.handover_planned")
        return tr("命令行里用 committee remove --post %1 --member %2 撤销。")
            .arg(error.args.value(0), error.args.value(2));
    if (error.code == u"gathering.decided_later")
        return tr("命令行里用 gathering resolve --number %1 --remove 删去。").arg(error.args.value(2));
    if (error.code == u"gathering.vote_stands")
        return tr("命令行里用 gathering resolve --number %1 改票数，加 --remove 删去。").arg(error.args.value(1));
    if (error.code == u"disposition.open_already" || error.code == u"sanction.twice")
        return tr("命令行里加 --secret 查看。");
    return {};
}

bool hasOption(const Command& command, const QString& option)
{
    return std::any_of(command.options.begin(), command.options.end(), [&](const QString& text) {
        const QString name = text.startsWith(u'!') ? text.mid(1) : text;
        return name == option || name.startsWith(option + u'=');
    });
}

/// What the sentence, which the window shows too, cannot name. Not every command that names a person takes somebody from
/// outside: the way is told only where it is one.
QString wayOut(const Error& error, const Command* command, const Invocation& given)
{
    if (error.code == u"gathering.voters_missing" || error.code == u"gathering.not_on_committee")
        return tr("命令行里用 gathering edit --renew 更新名单。");
    if (const QString other = otherCommand(error); !other.isEmpty())
        return other;
    const QString replace = QStringLiteral("replace");
    if (error.code == u"store.exists" && command != nullptr && hasOption(*command, replace) && !given.has(replace))
        return tr("就是要用备份换掉它，请加 --replace，原来的文件改名保留。");
    for (const OptionOfError& known : kOptionsOfErrors) {
        const QString name = QString::fromLatin1(known.option);
        if (error.code == QLatin1StringView(known.code) && command != nullptr && hasOption(*command, name))
            return tr("命令行里用 --%1。").arg(name);
    }
    const QString option = QStringLiteral("outside");
    const bool offered = command != nullptr && command->options.contains(option) && !given.has(option);
    return error.code == u"cli.person_unknown" && offered ? tr("确实是名册以外的人或单位，请加 --outside。")
                                                          : QString();
}

/// Under which option stands what was refused: as the error says, else by what was typed. Empty: under none.
QString optionRefused(const Error& error, const Invocation& given)
{
    const QString named = error.where.startsWith(u"--") ? error.where.mid(2) : error.where;
    if (given.has(named))
        return named;
    const QString text = error.args.value(0);
    QStringList holding;
    for (auto it = given.options.constBegin(); it != given.options.constEnd() && !text.isEmpty(); ++it) {
        if (it.value().contains(text))
            holding.append(it.key());
    }
    return holding.size() == 1 ? holding.first() : QString();
}

/// Checks are shared by options and by words behind the command: nobody is sent to an option that there is not. Nothing: it was one.
std::optional<Error> wordRefused(const Error& error, const Command& command, const Invocation& given)
{
    if (error.code != u"cli.choice" && error.code != u"calculator.choice")
        return {};
    const QString named = error.args.value(0);
    const qsizetype at = given.words.indexOf(error.args.value(1));
    if (at < 0 || given.has(named.startsWith(u"--") ? named.mid(2) : named))
        return {};
    return Error{error.kind,
                 QStringLiteral("cli.word_choice"),
                 {command.noun + u' ' + command.verb, QString::number(at + 1), given.words[at], error.args.value(2)},
                 {}};
}

/// What the sentence, which the window shows beside its field, does not say here: where that stands.
QString placedSentence(const Error& error, const Command* command, const Invocation& given)
{
    static const QStringList values{QStringLiteral("value.date"), QStringLiteral("value.time"),
                                    QStringLiteral("value.quarter"), QStringLiteral("value.year")};
    if (command == nullptr)
        return {};
    if (const auto word = wordRefused(error, *command, given))
        return sentence(*word);
    const QString option = values.contains(error.code) ? optionRefused(error, given) : QString();
    if (option.isEmpty())
        return {};
    const QString typed = QStringLiteral("--") + option;
    if (error.code == u"value.date")
        return sentence({error.kind, QStringLiteral("number.date"), {typed, error.args.value(0)}, {}});
    return shownField(typed, sentence(error));
}

/// Where the window's sentence names what is clicked there; a file as it was typed, with its folder.
QString typedSentence(const Error& error)
{
    if (error.code == u"store.not_a_book")
        return sentence({error.kind, QStringLiteral("cli.not_a_book"), error.args, {}});
    if (error.code == u"sheet.not_found" && !error.where.isEmpty())
        return sentence({error.kind, QStringLiteral("cli.file_missing"), {error.where}, {}});
    return sentence(error);
}

int report(const Error& error, bool json, QTextStream& out, QTextStream& err, const Command* command = nullptr,
           const Invocation& given = {})
{
    const QString placed = placedSentence(error, command, given);
    const QString text = (placed.isEmpty() ? typedSentence(error) : placed) + wayOut(error, command, given);
    err << text << '\n';
    err.flush();
    if (json)
        printJson(out,
                  QJsonObject{{QStringLiteral("error"),
                               QJsonObject{{QStringLiteral("kind"), kindName(error.kind)},
                                           {QStringLiteral("code"), error.code},
                                           {QStringLiteral("text"), text}}}});
    return exitCodeOf(error.kind);
}

/// The change is done and durable: say so, or the caller does it again.
int outputLost(QTextStream& err)
{
    err << sentence({ErrorKind::Io, QStringLiteral("cli.output_lost"), {}, {}}) << '\n';
    err.flush();
    return exitCodeOf(ErrorKind::Io);
}

/// A fault in the user's rule files stops nothing, but who computes by rules is told that the old ones were used.
void warnOfRuleFiles(const QString& noun, QTextStream& err)
{
    static const QStringList computing{QStringLiteral("rules"), QStringLiteral("agenda"), QStringLiteral("report")};
    const auto base = computing.contains(noun) ? rules::ruleBase() : Result<std::shared_ptr<const rules::RuleBase>>();
    if (!base || !*base)
        return;
    for (const Error& error : (*base)->errors)
        err << sentence(error) << '\n';
    err.flush();
}

/// How an empty list is begun is no advice in a copy that nobody writes into and that lacks what its book has.
QStringList shownLines(const Answer& answer, const Context& context)
{
    const QString& period = context.inspectionPeriod();
    const bool isEmpty =
        answer.listsNothing || (answer.jsonText.isEmpty() && answer.json.isArray() && answer.json.toArray().isEmpty());
    if (period.isEmpty() || !isEmpty)
        return answer.lines;
    return {tr("检查副本里没有这里的记录：副本只带 %1 的一部分记录，只能查看和打印。")
                .arg(period.split(u'/').join(tr(" 至 ")))};
}

/// Files, and the figures of the report: others rely on them, and a damaged record must not be among them.
bool handsOut(const Command& command, const Invocation& invocation)
{
    for (const char* option : {"out", "dir", "index"}) {
        if (invocation.has(QLatin1String(option)))
            return true;
    }
    return command.verb == u"export" || command.noun == u"report";
}

} // namespace

int run(const QStringList& arguments, const book::Areas& areas, QTextStream& out, QTextStream& err)
{
    const bool json = arguments.contains(QStringLiteral("--json"));
    auto invocation = parse(arguments);
    if (!invocation)
        return report(invocation.error(), json, out, err);
    if (invocation->has(QStringLiteral("help"))) {
        out << helpText(invocation->words) << '\n' << Qt::flush;
        return out.status() == QTextStream::Ok ? 0 : outputLost(err);
    }
    if (invocation->has(QStringLiteral("version"))) {
        out << QStringLiteral("branchbook-cli " BRANCHBOOK_VERSION) << '\n' << Qt::flush;
        return out.status() == QTextStream::Ok ? 0 : outputLost(err);
    }
    const auto command = findCommand(*invocation);
    if (!command)
        return report(command.error(), json, out, err);
    warnOfRuleFiles((*command)->noun, err);
    TerminalProgress progress(err);
    Context context(*invocation, areas, progress);
    if (handsOut(**command, *invocation))
        context.checkWhole();
    const auto answer = (*command)->run(context);
    progress.finish();
    if (!answer)
        return report(answer.error(), json, out, err, *command, *invocation);
    if (json && !answer->jsonText.isEmpty())
        out << QString::fromUtf8(answer->jsonText) << '\n';
    else if (json)
        printJson(out, answer->json);
    else if (const QStringList lines = shownLines(*answer, context); !lines.isEmpty())
        out << lines.join(u'\n') << '\n';
    out.flush();
    for (const QString& warning : context.warnings() + answer->warnings)
        err << warning << '\n';
    err.flush();
    return out.status() == QTextStream::Ok ? answer->exitCode : outputLost(err);
}

} // namespace branchbook::cli
