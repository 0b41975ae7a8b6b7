// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/candidate_list.h"

#include "ui/kit/button.h"
#include "ui/kit/text.h"

#include <QHBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kFirstRows = 3;

QWidget* headLine()
{
    auto* line = new QWidget;
    auto* row = candidateColumns(line);
    row->addWidget(label(CandidateList::tr("候选人"), TextRole::Small, Ink::Text2), 1);
    for (const auto& text : {CandidateList::tr("赞成"), CandidateList::tr("反对"), CandidateList::tr("弃权")}) {
        auto* title = label(text, TextRole::Small, Ink::Text2);
        onTextSize(title, [title] { title->setFixedWidth(scaled(kVotesWidth)); });
        row->addWidget(title);
    }
    auto* room = new QWidget;
    onTextSize(room, [room] { room->setFixedWidth(scaled(kOutcomeWidth) + 8 + scaled(kRemoveWidth)); });
    row->addWidget(room);
    return line;
}

} // namespace

CandidateList::CandidateList(Inputs& inputs, QWidget* parent)
    : QWidget(parent)
    , m_inputs(inputs)
    , m_lines(new QVBoxLayout)
    , m_faultLine(new QWidget)
    , m_faultText(paragraph({}, TextRole::Small, Ink::Accent))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(headLine());
    m_lines->setSpacing(6);
    rows->addLayout(m_lines);
    auto* fault = candidateColumns(m_faultLine);
    fault->addWidget(iconLabel(QStringLiteral("error"), 16, Color::AccentText), 0, Qt::AlignTop);
    fault->addWidget(m_faultText, 1);
    rows->addWidget(m_faultLine);
    auto* add = button(tr("再加一名候选人"), ButtonKind::Link, ControlSize::Standard, QStringLiteral("plus"));
    rows->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, &CandidateList::addNewRow);
    const auto ids = m_inputs.value(QStringLiteral("rows")).split(u',', Qt::SkipEmptyParts);
    for (const auto& id : ids)
        addRow(id);
    if (ids.isEmpty())
        startAgain();
    tell({});
}

void CandidateList::addRow(const QString& id)
{
    auto* row = new CandidateRow(m_inputs, id, int(m_rows.size()) + 1);
    m_lines->addWidget(row);
    row->show();
    connect(row, &CandidateRow::removeAsked, this, [this, id] { removeRow(id); });
    m_rows.push_back(row);
}

void CandidateList::addNewRow()
{
    int last = 0;
    for (const auto* row : m_rows)
        last = std::max(last, row->id().toInt());
    addRow(QString::number(last + 1));
    keepIds();
    Q_EMIT rowsChanged();
    m_rows.back()->nameEdit()->setFocus(Qt::OtherFocusReason);
}

void CandidateList::removeRow(const QString& id)
{
    const auto found = std::ranges::find(m_rows, id, &CandidateRow::id);
    if (found == m_rows.end())
        return;
    (*found)->forget();
    (*found)->hide();
    (*found)->deleteLater();
    m_rows.erase(found);
    if (m_rows.empty())
        startAgain();
    keepIds();
    m_rows.front()->nameEdit()->setFocus(Qt::OtherFocusReason);
    Q_EMIT rowsChanged();
}

void CandidateList::keepIds()
{
    QStringList ids;
    for (const auto* row : m_rows)
        ids.append(row->id());
    m_inputs.put(QStringLiteral("rows"), ids.join(u','));
}

void CandidateList::startAgain()
{
    while (m_rows.size() > kFirstRows) {
        m_rows.back()->hide();
        m_rows.back()->deleteLater();
        m_rows.pop_back();
    }
    for (int id = 1; m_rows.size() < kFirstRows; ++id) {
        const auto text = QString::number(id);
        if (std::ranges::find(m_rows, text, &CandidateRow::id) == m_rows.end())
            addRow(text);
    }
}

Result<QList<rules::Candidate>> CandidateList::read() const
{
    QList<rules::Candidate> candidates;
    for (const auto* row : m_rows) {
        if (row->isEmpty())
            continue;
        BB_TRY(const auto candidate, row->read());
        candidates.append(candidate);
    }
    return candidates;
}

bool CandidateList::isComplete() const
{
    return std::ranges::any_of(m_rows, &CandidateRow::isNamed)
        && std::ranges::all_of(m_rows, [](const CandidateRow* row) { return row->isEmpty() || row->isNamed(); });
}

void CandidateList::tell(const QString& reason)
{
    m_faultText->setText(reason);
    m_faultLine->setVisible(!reason.isEmpty());
}

QString CandidateList::fault() const
{
    return m_faultText->text();
}

void CandidateList::showResult(const rules::ElectionResult* result)
{
    for (auto* row : m_rows)
        row->showResult(result);
}

} // namespace branchbook::ui
