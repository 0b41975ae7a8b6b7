// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The header of the import table: a combo over every column of the sheet says where it goes.
#pragma once

#include "branchbook/book/member_field.h"

#include <QHash>
#include <QHeaderView>

class QComboBox;
class QStandardItemModel;

namespace branchbook::ui {

class PreviewModel;

class MappingHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit MappingHeader(QWidget* parent);
    /// After the model was reset: the combos follow its mapping.
    void refresh();
    /// The combo over a column of the model, made where it is in sight; nullptr elsewhere.
    [[nodiscard]] QComboBox* comboAt(int section) const { return m_combos.value(section); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] static int widthOf(const PreviewModel& model, int section); ///< px at the current text size
    /// To which it may shrink, so that a sheet fits that nearly does.
    [[nodiscard]] static int leastWidthOf(const PreviewModel& model, int section);

Q_SIGNALS:
    /// `column` counts the sheet's columns; no field = not imported.
    void mappingChosen(int column, std::optional<branchbook::book::Field> field);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] static int widthOfNotes(const PreviewModel& model, int section);
    [[nodiscard]] const PreviewModel* preview() const;
    void place();
    QComboBox* makeCombo(int section);
    void choose(int section, int entry);
    void offerOwnFields();
    void showField(int section, QComboBox& combo) const;

    QStandardItemModel* m_fields; ///< shared by all combos
    QHash<int, QComboBox*> m_combos;
};

} // namespace branchbook::ui
