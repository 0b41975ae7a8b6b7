// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rules_fixture.h"

#include "branchbook/rules/rule_base.h"
#include "ui/kit/toast.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_frame.h"

#include <QFile>
#include <QLabel>

namespace branchbook::ui {

QByteArray lessonFile(const char* times)
{
    return QByteArray(R"({"rules":[{"id":"meeting.lesson.per_quarter","kind":"limit","title":"支部党课每季度次数",
        "area":"organization","strength":"setting","comparison":">=","value":")")
        + times + R"(","unit":"times","source":{"doc":"LOCAL","article":"","article_sure":false,"confidence":"C"}}]})";
}

SettingsOfTests::SettingsOfTests(const QByteArray& json)
{
    if (!json.isEmpty()) {
        QFile file(m_folder.filePath(QStringLiteral("own.json")));
        if (file.open(QIODevice::WriteOnly))
            file.write(json);
    }
    branchbook::rules::useRuleFolder(m_folder.path());
    m_window = std::make_unique<WindowOfTests>();
    m_window->window().show();
}

SettingsOfTests::~SettingsOfTests()
{
    m_window.reset();
    branchbook::rules::useRuleFolder({});
}

SettingsPage& SettingsOfTests::page() const
{
    return *m_window->window().frame()->findChild<SettingsPage*>();
}

RulesPane& SettingsOfTests::rules() const
{
    m_window->desk().showPage(QStringLiteral("settings"), QStringLiteral("rules"));
    return *m_window->window().findChild<RulesPane*>();
}

HolidaysPane& SettingsOfTests::holidays() const
{
    m_window->desk().showPage(QStringLiteral("settings"), QStringLiteral("holidays"));
    return *m_window->window().findChild<HolidaysPane*>();
}

QStringList saidBy(const QWidget& window)
{
    QStringList words;
    for (const auto* toast : window.findChildren<Toast*>()) {
        for (const auto* text : toast->findChildren<QLabel*>())
            words << text->text();
    }
    return words;
}

} // namespace branchbook::ui
