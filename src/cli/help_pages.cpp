// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The man page and the completion of bash, written from the table of commands itself, so that neither can fall behind it.
#include "branchbook/base/replace_file.h"
#include "cli/command.h"
#include "cli/command_line.h"
#include "cli/help_texts.h"

#include <QJsonObject>
#include <QRegularExpression>

namespace branchbook::cli {

namespace {

/// A word that bash takes as it stands.
QString shellQuoted(const QString& text)
{
    QString inner = text;
    return u'\'' + inner.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

/// The words among which an option lets choose: "zh_CN|en". Empty where something else is to be typed.
QString choicesOf(const QString& spec)
{
    static const QRegularExpression choice(QStringLiteral("^[a-z][A-Za-z_-]*(\\|[a-z][A-Za-z_-]*)+…?$"));
    QString value = spec.section(u'=', 1);
    return choice.match(value).hasMatch() ? value.remove(u'…').replace(u'|', u' ') : QString();
}

/// What the function below looks up: names in their order, each once.
struct CompletionTables {
    QStringList nouns;
    QHash<QString, QStringList> verbs; ///< by noun
    QStringList commands; ///< "noun verb"
    QHash<QString, QStringList> options; ///< by command
    QStringList withValue; ///< "--book"
    QHash<QString, QString>
        choices; ///< by "noun verb --option": --kind is another for each; those of all commands by the option
};

void addOption(CompletionTables& tables, const QString& command, const QString& spec)
{
    const QString option = QStringLiteral("--") + optionName(spec);
    if (spec.contains(u'=') && !tables.withValue.contains(option))
        tables.withValue << option;
    if (const QString choices = choicesOf(spec); !choices.isEmpty())
        tables.choices.insert(command.isEmpty() ? option : command + u' ' + option, choices);
}

CompletionTables completionTables()
{
    CompletionTables tables;
    for (const QString& spec : commonOptions())
        addOption(tables, {}, spec);
    for (const Command& command : allCommands()) {
        if (!tables.nouns.contains(command.noun))
            tables.nouns << command.noun;
        tables.verbs[command.noun] << command.verb;
        const QString name = command.noun + u' ' + command.verb;
        tables.commands << name;
        for (const QString& spec : command.options) {
            addOption(tables, name, spec);
            tables.options[name] << QStringLiteral("--") + optionName(spec);
        }
    }
    return tables;
}

QString completionText()
{
    const CompletionTables tables = completionTables();
    QStringList common;
    for (const QString& spec : commonOptions())
        common << QStringLiteral("--") + optionName(spec);
    QString verbs;
    for (const QString& noun : tables.nouns)
        verbs += QStringLiteral("        [%1]=%2\n").arg(noun, shellQuoted(tables.verbs[noun].join(u' ')));
    QString options;
    for (const QString& command : tables.commands)
        if (tables.options.contains(command))
            options += QStringLiteral("        [%1]=%2\n")
                           .arg(shellQuoted(command), shellQuoted(tables.options[command].join(u' ')));
    QStringList chosen = tables.choices.keys();
    chosen.sort();
    QString choices;
    for (const QString& option : chosen)
        choices += QStringLiteral("        [%1]=%2\n").arg(shellQuoted(option), shellQuoted(tables.choices[option]));
    QString text = QString::fromUtf8(kCompletionFrame);
    text.replace(QStringLiteral("@VERBS@"), verbs).replace(QStringLiteral("@OPTIONS@"), options);
    text.replace(QStringLiteral("@CHOICES@"), choices);
    text.replace(QStringLiteral("@WITH_VALUE@"), tables.withValue.join(u' '));
    return text.replace(QStringLiteral("@COMMON@"), common.join(u' '));
}

/// A line of running text: nothing in it is an order to the typesetter, and signs that people copy stay what they are.
QString manText(QString text)
{
    text.replace(u'\\', QStringLiteral("\\e")).replace(u'-', QStringLiteral("\\-"));
    text.replace(u'\'', QStringLiteral("\\(aq")).replace(u'~', QStringLiteral("\\(ti"));
    return text.startsWith(u'.') ? QStringLiteral("\\&") + text : text;
}

QString manSection(const QString& title)
{
    return QStringLiteral(".SH \"%1\"\n").arg(title);
}

QString manEntry(const QString& term, const QString& text)
{
    return QStringLiteral(".TP\n\\fB%1\\fR\n%2\n").arg(manText(term), manText(text));
}

QString manCommands()
{
    QString page = manSection(tr("命令"));
    QString noun;
    for (const Command& command : allCommands()) {
        if (command.noun != noun)
            page += QStringLiteral(".SS \"%1\"\n").arg(manText(command.noun));
        noun = command.noun;
        page += QStringLiteral(".TP\n\\fB%1 %2\\fR").arg(manText(command.noun), manText(command.verb))
            + manText(wordsBehind(command)) + u'\n' + manText(command.does) + u'\n';
    }
    return page;
}

QString manPage()
{
    QString page =
        QStringLiteral(".\\\" SPDX-License-Identifier: GPL-3.0-or-later\n"
                       ".TH BRANCHBOOK-CLI 1 \"\" \"branchbook " BRANCHBOOK_VERSION "\" \"%1\"\n.ad l\n.nh\n")
            .arg(tr("支部手册"));
    page += manSection(tr("名称"))
        + QStringLiteral("branchbook-cli \\- %1\n").arg(manText(tr("在命令行里记党支部工作手册")));
    page += manSection(tr("概要"))
        + QStringLiteral("\\fBbranchbook\\-cli\\fR [%1] %2\n").arg(tr("选项 …"), manText(tr("命令 …")));
    page += manSection(tr("描述"));
    for (const QString& paragraph : manDescription())
        page += QStringLiteral(".PP\n") + manText(paragraph) + u'\n';
    page += manSection(tr("选项"));
    for (const QString& spec : commonOptions())
        page += manEntry(optionUsage(spec), commonOptionText(optionName(spec)));
    page += manCommands();
    page += manSection(tr("退出码"));
    for (const auto& [code, text] : exitCodeTexts())
        page += manEntry(QString::number(code), text);
    page += manSection(tr("环境变量"));
    for (const auto& [name, text] : environmentTexts())
        page += manEntry(name, text);
    page += manSection(tr("文件"));
    for (const auto& [name, text] : fileTexts())
        page += manEntry(name, text);
    page += manSection(tr("示例")) + QStringLiteral(".nf\n");
    for (const char* line : kExamples)
        page += manText(QString::fromUtf8(line)) + u'\n';
    return page + QStringLiteral(".fi\n") + manSection(tr("参见")) + QStringLiteral("\\fBbranchbook\\fR(1)\n");
}

/// To --out, else to standard output.
Result<Answer> giveText(Context& context, const QString& text)
{
    const Invocation& given = context.invocation();
    if (!given.has(QStringLiteral("out")))
        return Answer{QJsonObject{{QStringLiteral("text"), text}}, {text.chopped(1)}};
    BB_TRY(const QString path, context.target(given.value(QStringLiteral("out")), {}));
    BB_CHECK(replaceFile(path, text.toUtf8()));
    return Answer{QJsonObject{{QStringLiteral("file"), path}}, {tr("已写出：%1").arg(path)}};
}

} // namespace

QList<Command> helpPageCommands()
{
    return {{QStringLiteral("help"),
             QStringLiteral("man"),
             {},
             optionTexts({"out=FILE"}),
             tr("这份用法的 man 手册页，--lang en 是英文"),
             [](Context& context) { return giveText(context, manPage()); }},
            {QStringLiteral("help"),
             QStringLiteral("completion"),
             {},
             optionTexts({"out=FILE"}),
             tr("bash 的命令补全：source <(branchbook-cli help completion)"),
             [](Context& context) { return giveText(context, completionText()); }}};
}

} // namespace branchbook::cli
