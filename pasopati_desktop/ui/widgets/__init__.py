"""Widgets that panels are made of. Each module says more; `gallery` shows all of them.

buttons       button(text, kind, icon=, on_click=), IconButton
chips         Badge, ToneChip, StatusChip, ClockChip, Tag, Pill, Keycap, ConsentChip, FilterChip
form_field    FormField(label, control, required=, help_text=).set_error(text), line_field
dialog        PasopatiDialog (override `problems`), ask() for what cannot be undone
search_field  SearchField.searched
tabs          SegmentedTabs, ViewSwitch
empty_state   EmptyState
steps         Stepper, ApprovalChain
tiles         ClockTile, FactCard, ChecklistRow
timeline      TimelineView.rows.set_rows([TimelineRow])
row_table     Column, RowTableModel, paint_two_lines;  table_view: RowTable
virtual_list  PageSource, PagedModel, VirtualList;  stream: NewsCard, NewsCards
photo_tile    PhotoTile, PhotoGrid
pdf_preview   PageImage, PdfPreview
"""
