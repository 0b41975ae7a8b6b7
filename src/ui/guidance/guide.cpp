// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guidance/guide.h"

#include "branchbook/agenda/agenda.h"
#include "branchbook/base/log.h"

#include <QWidget>

#include <algorithm>
#include <iterator>

namespace branchbook::ui {

QString ruleProperty(const QWidget* widget, const char* property)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (QString found = widget->property(property).toString(); !found.isEmpty())
            return found;
    }
    return {};
}

Guide Guide::about(const QString& field) const
{
    Guide some{title, {}};
    std::ranges::copy_if(steps, std::back_inserter(some.steps),
                         [&](const GuideStep& step) { return step.fields.contains(field); });
    return some;
}

rules::GuidanceBook builtInGuidance()
{
    auto read = rules::GuidanceBook::builtIn();
    if (read)
        return std::move(*read);
    log(LogLevel::Warning, QStringLiteral("guidance: ") + read.error().code);
    return {};
}

GuideDesk& GuideDesk::of(Desk& desk)
{
    auto* found = desk.findChild<GuideDesk*>({}, Qt::FindDirectChildrenOnly);
    return found != nullptr ? *found : *new GuideDesk(desk);
}

GuideDesk::GuideDesk(Desk& desk)
    : QObject(&desk)
    , m_desk(desk)
    , m_guidance(builtInGuidance())
{
}

Guide GuideDesk::guide(const QString& key, QDate day)
{
    const auto* guidance = m_guidance.find(key);
    if (guidance == nullptr)
        return {};
    const auto rulebook = agenda::loadRulebook(m_desk.book().reader(), m_desk.branch().id);
    if (!rulebook) {
        m_desk.report(rulebook.error());
        return {};
    }
    Guide guide{guidance->title, {}};
    for (const auto& step : guidance->steps)
        guide.steps.push_back({int(guide.steps.size()) + 1, step.text, step.fields,
                               rules::basisOf(step, rulebook->catalogue, day.isValid() ? day : m_desk.today())});
    return guide;
}

} // namespace branchbook::ui
