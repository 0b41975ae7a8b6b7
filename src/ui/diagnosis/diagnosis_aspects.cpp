// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/diagnosis_aspects.h"

#include "branchbook/base/screen_words.h"

#include "ui/diagnosis/diagnosis_cells.h"
#include "ui/kit/card.h"
#include "ui/kit/drop_down_list.h"
#include "ui/kit/text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace branchbook::ui {

namespace {

using namespace organization;

constexpr int kWideFacts = 3;
constexpr int kNarrowFacts = 2;
constexpr int kJudgedWidth = 108;
constexpr int kFactLines = 6; ///< px between the lines: at 1366 × 768 the board below begins in sight

/// The chips of one aspect, so many in a line.
void layChips(QWidget& box, const std::vector<FactChip*>& chips, int inLine)
{
    delete box.layout();
    auto* grid = new QGridLayout(&box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(kFactLines);
    for (int i = 0; i < int(chips.size()); ++i)
        grid->addWidget(chips[std::size_t(i)], i / inLine, i % inLine);
    for (int column = 0; column < inLine; ++column)
        grid->setColumnStretch(column, 1);
}

} // namespace

DiagnosisAspects::DiagnosisAspects(QWidget* parent)
    : QFrame(parent)
    , m_grid(new QGridLayout)
    , m_count(label({}, TextRole::Small, Ink::Text2))
{
    setProperty("kind", QStringLiteral("card"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 10, 16, 10);
    rows->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(label(tr("六个方面"), TextRole::PanelTitle));
    head->addWidget(new ElidedLabel(tr("数字由手册记录算出，点开看名单；判断由人来选"), TextRole::Small, Color::Text2),
                    1);
    head->addWidget(m_count);
    rows->addLayout(head);
    rows->addWidget(horizontalLine());
    rows->addLayout(m_grid);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(kFactLines);
    m_grid->setColumnStretch(1, 1);
    for (const DiagnosisAspect aspect : diagnosisAspects()) {
        const int row = int(aspect);
        auto* name = label(shownWord(diagnosisAspectTitle(aspect)), TextRole::BodyStrong);
        auto* box = new QWidget;
        auto* combo = new QComboBox;
        combo->setView(new DropDownList);
        combo->setAccessibleName(tr("%1的判断").arg(shownWord(diagnosisAspectTitle(aspect))));
        combo->addItem(tr("请研判"), QString());
        for (const DiagnosisGrade grade : diagnosisGrades())
            combo->addItem(shownWord(diagnosisGradeTitle(grade)), diagnosisGradeName(grade));
        onTextSize(combo, [combo] { combo->setFixedWidth(scaled(kJudgedWidth)); });
        connect(combo, &QComboBox::activated, this,
                [this, aspect, combo] { Q_EMIT judged(aspect, combo->currentData().toString()); });
        m_grid->addWidget(name, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
        m_grid->addWidget(box, row, 1);
        m_grid->addWidget(combo, row, 2, Qt::AlignVCenter);
        m_names.push_back(name);
        m_boxes.push_back(box);
        m_combos.push_back(combo);
    }
    m_chips.resize(m_boxes.size());
}

void DiagnosisAspects::setFacts(const QList<DiagnosisFact>& facts)
{
    for (auto& chips : m_chips) {
        for (FactChip* chip : chips) {
            chip->hide(); // one may be the sender
            chip->deleteLater();
        }
        chips.clear();
    }
    for (const DiagnosisFact& fact : facts) {
        auto* chip = new FactChip(fact, m_boxes[std::size_t(fact.aspect)]);
        connect(chip, &QAbstractButton::clicked, this, [chip] { showFactList(*chip, chip->fact()); });
        m_chips[std::size_t(fact.aspect)].push_back(chip);
        chip->show();
    }
    place();
}

void DiagnosisAspects::setJudgements(const Diagnosis& round, bool mayWrite)
{
    for (const DiagnosisAspect aspect : diagnosisAspects()) {
        QComboBox* combo = m_combos[std::size_t(aspect)];
        const QSignalBlocker quiet(combo);
        const auto grade = round.gradeOf(aspect);
        combo->setCurrentIndex(combo->findData(grade ? diagnosisGradeName(*grade) : QString()));
        combo->setEnabled(mayWrite && !round.isFinished());
    }
    m_count->setText(tr("已研判 %1 / %2").arg(round.judgements.size()).arg(m_combos.size()));
}

void DiagnosisAspects::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    place();
}

void DiagnosisAspects::place()
{
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        layChips(*m_boxes[i], m_chips[i], m_narrow ? kNarrowFacts : kWideFacts);
    // In the order of reading: facts, then the judgement on them.
    QWidget* last = nullptr;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        for (FactChip* chip : m_chips[i]) {
            if (last != nullptr)
                setTabOrder(last, chip);
            last = chip;
        }
        if (last != nullptr)
            setTabOrder(last, m_combos[i]);
        last = m_combos[i];
    }
}

FactChip* DiagnosisAspects::chip(const QString& key) const
{
    for (const auto& chips : m_chips) {
        for (FactChip* chip : chips) {
            if (chip->fact().key == key)
                return chip;
        }
    }
    return nullptr;
}

QComboBox* DiagnosisAspects::combo(DiagnosisAspect aspect) const
{
    return m_combos[std::size_t(aspect)];
}

} // namespace branchbook::ui
