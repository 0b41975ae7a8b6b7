// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/roster_ask.h"

#include "branchbook/base/resident_id.h"
#include "cli/command.h"
#include "cli/roster_json.h"

#include <algorithm>
#include <iostream>
#include <string>

namespace branchbook::cli {

namespace {

using roster::Decision;
using roster::Option;
using roster::Question;

std::optional<QString> lineFrom(std::istream& in)
{
    std::string line;
    if (!std::getline(in, line))
        return std::nullopt;
    return QString::fromStdString(line).trimmed();
}

void say(std::ostream& out, const QString& text)
{
    out << text.toStdString() << std::flush;
}

void showQuestion(const Question& question, std::ostream& out)
{
    QString text = tr("第 %1 行 %2：%3\n").arg(question.row).arg(question.person, question.text);
    for (const roster::Change& change : question.differences)
        text += QStringLiteral("    %1\n").arg(changeText(change));
    for (size_t i = 0; i < question.options.size(); ++i)
        text += QStringLiteral("  %1) %2%3\n")
                    .arg(i + 1)
                    .arg(question.options[i].text, question.options[i].recommended ? tr("（推荐）") : QString());
    say(out, text);
}

/// What is wrong with a number that was typed in place of the sheet's; empty for a good one.
QString faultOf(const Question& question, const QString& value)
{
    if (value.isEmpty())
        return tr("没有填写内容。");
    if (question.field != book::Field::IdNumber)
        return {};
    const auto fault = readResidentId(value).fault;
    return fault == ResidentIdFault::None ? QString() : sentence({ErrorKind::Invalid, faultCode(fault), {}, {}});
}

/// The option whose number is typed, and what it needs; nullopt at the end of input.
std::optional<Decision> askOne(const Question& question, std::istream& in, std::ostream& out)
{
    const auto count = static_cast<int>(question.options.size());
    for (;;) {
        say(out, tr("请输入 1 到 %1 的数字：").arg(count));
        const auto line = lineFrom(in);
        if (!line)
            return std::nullopt;
        const int typed = line->toInt();
        if (typed < 1 || typed > count) {
            say(out, line->isEmpty() ? tr("还没有选。") : tr("没有“%1”这一项。").arg(*line));
            continue;
        }
        const Option& option = question.options[static_cast<size_t>(typed - 1)];
        if (!option.needsValue)
            return roster::answerTo(question, option.id);
        say(out, tr("改为："));
        const auto value = lineFrom(in);
        if (!value)
            return std::nullopt;
        const QString fault = faultOf(question, *value);
        if (fault.isEmpty())
            return roster::answerTo(question, option.id, *value);
        say(out, fault + u'\n');
    }
}

} // namespace

Result<std::vector<Decision>> askQuestions(const roster::ImportPlan& plan, const std::vector<Decision>& asked,
                                           std::istream& in, std::ostream& out)
{
    std::vector<Decision> decisions;
    const auto isOpen = [&](const Question& question) {
        const bool known = std::any_of(asked.begin(), asked.end(), [&](const Decision& each) {
            return each.row == question.row && each.field == question.field && each.code == question.code;
        });
        return question.chosen < 0 && !known;
    };
    const bool aboutCells = std::any_of(plan.questions.begin(), plan.questions.end(), [&](const Question& question) {
        return isOpen(question) && !asksWhoIsMeant(question);
    });
    for (const Question& question : plan.questions) {
        if (!isOpen(question) || asksWhoIsMeant(question) == aboutCells)
            continue;
        showQuestion(question, out);
        auto decision = askOne(question, in, out);
        if (!decision)
            return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
        decisions.push_back(*decision);
    }
    return decisions;
}

} // namespace branchbook::cli
