// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rule behind something that is due, in sentences, with what can be done about it.
#pragma once

#include "branchbook/agenda/workbench.h"

#include <QObject>

class QPushButton;
class QRect;
class QVBoxLayout;
class QWidget;

namespace branchbook::ui {

class Popover;

/// Lives as long as its popover.
class FindingPopover final : public QObject
{
    Q_OBJECT
public:
    enum class Mode { Full, ReadOnly };
    FindingPopover(QWidget* owner, const agenda::Agenda& agenda, const rules::Finding& finding, Mode mode);
    void openOver(const QRect& anchorInWindow);

Q_SIGNALS:
    void openAsked();
    void waiveAsked();
    void unwaiveAsked();

private:
    void addHead(QVBoxLayout* rows, const agenda::Agenda& agenda, const rules::Finding& finding);
    void addActions(QVBoxLayout* rows, const agenda::Agenda& agenda, const rules::Finding& finding, Mode mode);

    Popover* m_popover;
    QPushButton* m_first = nullptr;
};

/// 依据《支部工作条例（试行）》第十二条。条文用词：一般。
[[nodiscard]] QString sourceSentence(const agenda::Agenda& agenda, const rules::Rule& rule);

} // namespace branchbook::ui
